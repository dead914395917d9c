/**
 * Eight vendors that do not exist, written in the manner of those that do, and a server that plays their sites.
 *
 * <p>{@link dev.greenlight.reports.demo.SampleVendors} serves them on loopback under names ending in {@code .example}, which its own
 * resolver sends to the server and nowhere else. Everything after that is the ordinary pipeline: their pages are fetched over HTTP, with
 * robots.txt and conditional requests, archived, extracted, analysed, rated and reported as anybody's.
 *
 * <p>Decision: the server is the JDK's own ({@code jdk.httpserver}). It has to answer a dozen pages to one visitor; a web framework would
 * cost more to start than the rest of the demo.
 */
@NullMarked
package dev.greenlight.reports.demo;

import org.jspecify.annotations.NullMarked;

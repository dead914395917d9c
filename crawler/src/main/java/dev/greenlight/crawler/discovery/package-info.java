/**
 * Finds the terms of a tool that no catalog knows, from the address of its site.
 *
 * <p>{@link dev.greenlight.crawler.discovery.Discovery} looks where sites keep their terms and gives a
 * {@link dev.greenlight.crawler.discovery.Discovered}: for each terms type the likeliest address, how it was found, and what else was
 * seen. Types are told by what links are called and by their paths, in words that all sites use; no site is known by name.
 */
@NullMarked
package dev.greenlight.crawler.discovery;

import org.jspecify.annotations.NullMarked;

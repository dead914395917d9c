/**
 * Loads pages that need scripts, in headless Chromium.
 *
 * <p>{@link dev.greenlight.crawler.render.Chromium#find} gives the {@link dev.greenlight.crawler.render.Renderer} of this machine, if it
 * has a browser; without one a page that needs it is a typed failure that says how to get one.
 *
 * <p>Decision: a process for each page, driven by jvppeteer, a Java port of Puppeteer, over pipes and never over a port that others on
 * the machine could use. It needs nothing but the browser that people have: Playwright's driver weighs 193 MB, and Selenium wants a
 * second program of the browser's very version, which no laptop has. It adds 3.2 MB to the program, Selenium without its manager 4.8.
 * Process, profile, pipes and deadlines are ours, since the library bounds none of them. A page is read in an isolated world, after ten
 * seconds of virtual time, so that it comes out the same each time and what it redefined does not count.
 *
 * <p>Decision: a proxy of ours is the browser's only way out. It knows each request with more certainty than a driver that listens:
 * hosts are resolved by the proxy, never by the browser, and what the guard forbids is never connected to.
 *
 * <p>Decision: a main document is held before it is asked for, so that what leads to it, a script or a server, is treated as the fetcher
 * treats a redirect: address and robots.txt are asked about, ten are followed, all are recorded. Only these are held; the rest of what a
 * page loads is the proxy's business alone.
 *
 * <p>Decision: a page is rendered in its host's turn: after the pause that the host is due, one page at a time, with none of our other
 * requests beside it. What the page loads for itself it loads as it does for every visitor, without pauses and over as many connections as
 * the browser opens, six to a host: held back, a page shows something else than its readers see, and asks no less. Images are not loaded,
 * and robots.txt, which speaks of addresses that robots pick, is asked for documents alone.
 *
 * <p>Consequences: a plain fetch comes first, for robots.txt and politeness, and its headers are not those of the rendered page; status
 * and final address are the browser's own. A browser takes its pipes as files 3 and 4 (on Windows as handles that it inherits), and Java
 * hands a program files 0 to 2 alone, so that a Unix shell has to stand between. The other way in, a port, is open to whoever else works on
 * the machine. Without {@code /bin/sh} there is no rendering, and a typed failure says so.
 */
@NullMarked
package dev.greenlight.crawler.render;

import org.jspecify.annotations.NullMarked;

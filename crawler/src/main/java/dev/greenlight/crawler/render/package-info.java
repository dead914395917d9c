/**
 * Loads pages that need scripts, in headless Chromium.
 *
 * <p>{@link dev.greenlight.crawler.render.Chromium#find} gives the {@link dev.greenlight.crawler.render.Renderer} of this machine, if it
 * has a browser; without one a page that needs it is a typed failure that says how to get one.
 *
 * <p>Decision: a process for each page in Chromium's own headless mode ({@code --dump-dom} with a budget of virtual time), and no
 * driver library. Playwright's driver alone weighs 193 MB, Selenium needs a second program of the browser's very version, and the small
 * clients of the debugging protocol are no longer maintained. What a driver would add is knowledge of each request, and that a proxy
 * gives with more certainty: the browser has no other way out, hosts are resolved by the proxy and not by the browser, and what the
 * guard forbids is never connected to. Consequence: status and headers of the rendered page are those of a plain fetch just before, which
 * also sees to robots.txt and to politeness.
 */
@NullMarked
package dev.greenlight.crawler.render;

import org.jspecify.annotations.NullMarked;

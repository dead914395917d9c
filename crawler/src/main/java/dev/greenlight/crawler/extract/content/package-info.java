/**
 * Finds the main content of a page without being told where it is. The way in is
 * {@link dev.greenlight.crawler.extract.content.MainContent}.
 *
 * <p>{@code RegionReader} measures every element once: how much text, how much of it in links that lead away, how much in
 * sentences. From then on a page is a tree of {@code Region}s, and three steps drop regions from it:
 *
 * <ol>
 *   <li>{@code Alternatives}: whole texts that the page keeps hidden behind the one it shows; {@code Repetitions}: those that it
 *       shows twice;
 *   <li>{@code Furniture}: navigation, banners, dialogs, forms, known by role, tag, class vocabulary and text;
 *   <li>{@code Core}: whatever lies beside the way from the body down to the text.
 * </ol>
 *
 * <p>Three things are never taken as a sign: the site's name, an id (in a policy, "cookies" is the id of a section), and being
 * hidden (closed panels hold clauses). A region with much of the page's prose stays, whatever else speaks against it.
 */
@NullMarked
package dev.greenlight.crawler.extract.content;

import org.jspecify.annotations.NullMarked;

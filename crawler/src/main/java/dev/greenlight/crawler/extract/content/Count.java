package dev.greenlight.crawler.extract.content;

/** What is counted of a region. */
enum Count {
    /** Characters of text; those of ideographic scripts count threefold, for each is a word. */
    TEXT,
    /** Characters in links that lead away from the page. */
    LINKED,
    /** Characters outside such links, in table cells and definitions. */
    FACTS,
    /** Characters outside such links, in sentences. */
    PROSE,
    /** Links that lead away from the page. */
    LINKS,
    /** Links that lead away from the page and are a line of their own, as buttons and menus have them. */
    SIGNPOSTS,
    /** Buttons and fields. */
    CONTROLS,
    HEADINGS,
    /** Elements in the region, itself among them. */
    ELEMENTS
}

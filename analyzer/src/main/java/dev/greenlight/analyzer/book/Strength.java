package dev.greenlight.analyzer.book;

/** How far a signal may be believed by itself. */
public enum Strength {
    /** What it finds counts. */
    FIRM,
    /** What it finds counts where the second opinion backs it: it says which stance, not whether the clause speaks of the criterion. */
    LOOSE,
    /** What it finds counts only where its criterion finds nothing else in the document. */
    FAINT
}

package dev.greenlight.crawler;

/** Whose change a version is. */
public enum Cause {
    /** Nothing earlier was recorded that could be compared. */
    FIRST_RECORD,
    /** The vendor's page changed. */
    SOURCE_CHANGED,
    /** The same page is read differently: our extraction or the declaration changed. Never the vendor's doing. */
    EXTRACTION_CHANGED
}

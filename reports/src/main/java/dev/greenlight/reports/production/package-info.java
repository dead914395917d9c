/**
 * A production's list of tools, as people keep it: a spreadsheet or CSV, their own columns or those of the VFX tool disclosure list.
 *
 * <p>The file is hostile input: its size, the number of its lines and what it unpacks to are bounded, and nothing in it is run.
 */
@NullMarked
package dev.greenlight.reports.production;

import org.jspecify.annotations.NullMarked;

/**
 * Declarations of Open Terms Archive: what to read and which part of it counts.
 *
 * <ul>
 *   <li>To read theirs: {@link dev.greenlight.crawler.ota.OtaDeclarations}, which gives what was declared, what used to be, and every
 *       fault with file, line and column.
 *   <li>To write ours for them: {@link dev.greenlight.crawler.ota.OtaExport}.
 * </ul>
 *
 * <p>Pages, pages to combine, PDFs, range selectors, {@code removeQueryParams} and history files are understood. Other filters are
 * programs; they are named in a remark and never run.
 */
@NullMarked
package dev.greenlight.crawler.ota;

import org.jspecify.annotations.NullMarked;

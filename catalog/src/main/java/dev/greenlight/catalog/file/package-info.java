/**
 * Reads the YAML files that people edit: tools, policies, criteria.
 *
 * <p>A {@link dev.greenlight.catalog.file.Folder} lists files, a {@link dev.greenlight.catalog.file.Section} reads one mapping
 * of a file field by field. Whatever is wrong becomes a {@link dev.greenlight.catalog.file.Fault} that names the file, the
 * line and what would have been accepted; reading goes on, so that one look shows all faults of all files.
 *
 * <p>Files are hostile input: aliases and anchors are refused, nesting and size are limited.
 */
@NullMarked
package dev.greenlight.catalog.file;

import org.jspecify.annotations.NullMarked;

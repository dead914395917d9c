/** reports. */
@NullMarked
package dev.greenlight.reports;

import org.jspecify.annotations.NullMarked;

/// What an entry of the public log says, and the figures that follow from entries: one text for the
/// program that publishes a figure and for whoever recomputes it. Needs nothing but the JDK.
@NullMarked
package vn.doithoai.figures;

import org.jspecify.annotations.NullMarked;

/// What every page and every answer of the machine API has in common: the words in the reader's
/// language, the frame around a page, forms that keep what was typed, and errors.
@NamedInterface("web")
@NullMarked
package vn.doithoai.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// How files come in and go out over HTTP: cut off when too large, handed out as downloads alone.
@NamedInterface("web")
@NullMarked
package vn.doithoai.attachment.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

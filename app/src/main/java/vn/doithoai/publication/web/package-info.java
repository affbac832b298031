/// The public pages and the machine API's units and description. They need no account and begin no
/// session.
@NullMarked
package vn.doithoai.publication.web;

import org.jspecify.annotations.NullMarked;

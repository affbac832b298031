/// The files of the public log, as the specification of transparency logs lays them out.
@NullMarked
package vn.doithoai.ledger.web;

import org.jspecify.annotations.NullMarked;

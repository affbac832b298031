/// What every module needs and no glossary names: dates half known, the working calendar and
/// deadlines, Vietnamese text keys, readable codes, refusals. Knows no noun of the product.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.doithoai.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

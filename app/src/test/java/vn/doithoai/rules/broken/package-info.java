/// Bad code, kept so that every rule is seen to fail. No part of the program.
@NullMarked
package vn.doithoai.rules.broken;

import org.jspecify.annotations.NullMarked;

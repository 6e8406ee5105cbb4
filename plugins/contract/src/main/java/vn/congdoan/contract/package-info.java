/// What every provincial plugin must hold to. A plugin's own test extends [vn.congdoan.contract.ProvinceContract],
/// gives it figures of that province and adds what only that province promises.
@NullMarked
package vn.congdoan.contract;

import org.jspecify.annotations.NullMarked;

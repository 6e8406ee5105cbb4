package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_PARAMETER;

import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.platform.Tenant;

/// What federations set of formulas' parameters. Of a formula, not of one of its versions: an upgrade keeps them.
@Repository
class Settings {

    private final DSLContext jooq;

    Settings(DSLContext jooq) {
        this.jooq = jooq;
    }

    Map<String, String> of(String plugin, String formula) {
        return jooq.select(PRV_PARAMETER.PARAMETER, PRV_PARAMETER.ENTERED).from(PRV_PARAMETER)
                .where(PRV_PARAMETER.FEDERATION_ID.eq(Tenant.current()))
                .and(PRV_PARAMETER.PLUGIN_ID.eq(plugin)).and(PRV_PARAMETER.FORMULA.eq(formula))
                .fetchMap(PRV_PARAMETER.PARAMETER, PRV_PARAMETER.ENTERED);
    }

    /// Without blanks: an empty field is preset.
    static Map<String, String> entered(Map<String, String> values) {
        return values.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    void replace(String plugin, String formula, Map<String, String> values) {
        jooq.deleteFrom(PRV_PARAMETER).where(PRV_PARAMETER.FEDERATION_ID.eq(Tenant.current()))
                .and(PRV_PARAMETER.PLUGIN_ID.eq(plugin)).and(PRV_PARAMETER.FORMULA.eq(formula)).execute();
        values.forEach((parameter, value) -> jooq.insertInto(PRV_PARAMETER)
                .set(PRV_PARAMETER.FEDERATION_ID, Tenant.current()).set(PRV_PARAMETER.PLUGIN_ID, plugin)
                .set(PRV_PARAMETER.FORMULA, formula).set(PRV_PARAMETER.PARAMETER, parameter)
                .set(PRV_PARAMETER.ENTERED, value).execute());
    }
}

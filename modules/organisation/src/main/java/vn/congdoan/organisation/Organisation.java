package vn.congdoan.organisation;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Answer.Done;
import vn.congdoan.organisation.Answer.Refused;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// The door of the module: everything that changes federations, units and enterprises. Every command is one
/// transaction (or joins its caller's), is written to the audit trail and told to the other modules.
@Component
public class Organisation {

    private final Transactions transactions;
    private final Federations federations;
    private final UnitCommands units;
    private final EnterpriseCommands enterprises;
    private final Recognition unions;
    private final Letterheads letterheads;
    private final UnitIntake unitLists;
    private final EnterpriseIntake enterpriseLists;

    Organisation(Transactions transactions, Federations federations, UnitCommands units,
            EnterpriseCommands enterprises, Recognition unions, Letterheads letterheads, UnitIntake unitLists,
            EnterpriseIntake enterpriseLists) {
        this.transactions = transactions;
        this.federations = federations;
        this.units = units;
        this.enterprises = enterprises;
        this.unions = unions;
        this.letterheads = letterheads;
        this.unitLists = unitLists;
        this.enterpriseLists = enterpriseLists;
    }

    /// Brings a federation onto the deployment; whoever asks must be the operator or the demo.
    ///
    /// @param code 3 to 40 of a-z, 0-9 and hyphen, beginning with a letter: `lai-chau`
    public Answer<Federation> found(String code, boolean confederation, Letterhead letterhead) {
        return transactions.call(() -> letterheads.found(code, confederation, letterhead));
    }

    /// Changes how the documents of the tenant's federation are headed.
    ///
    /// @throws StaleVersion when somebody else changed them since
    public Answer<Federation> describe(long version, Letterhead letterhead) {
        return alone(() -> letterheads.describe(version, letterhead));
    }

    public Answer<Unit> establish(UnitDraft draft) {
        return alone(() -> units.establish(draft));
    }

    /// Changes name, kind, place in the tree or order; what stands below moves along.
    ///
    /// @throws StaleVersion when somebody else changed it since
    public Answer<Unit> change(UnitId unit, long version, UnitDraft draft) {
        return alone(() -> units.change(unit, version, draft));
    }

    public Answer<Enterprise> register(EnterpriseDraft draft, Survey survey) {
        return alone(() -> enterprises.register(draft, survey));
    }

    /// @throws StaleVersion when somebody else changed it since
    public Answer<Enterprise> change(EnterpriseId enterprise, long version, EnterpriseDraft draft) {
        return alone(() -> enterprises.change(enterprise, version, draft));
    }

    /// Adds a count to the history. The latest by day is current; the same count told again changes nothing.
    public Answer<Enterprise> survey(EnterpriseId enterprise, Survey survey) {
        return alone(() -> enterprises.survey(enterprise, survey));
    }

    /// Recognises a union: it becomes a unit, and its enterprise has a union from now on.
    public Answer<Unit> found(Founding founding) {
        return alone(() -> unions.found(founding));
    }

    /// Enters a whole list of units or nothing of it. What stands against each entry is answered in their order: the list
    /// was entered when nothing does. The caller writes the one line about it in the audit trail.
    ///
    /// @throws StaleVersion when somebody else changed one of them since the list was compared
    public List<List<Message>> enterUnits(List<UnitEntry> entries) {
        return locked(() -> unitLists.enter(entries));
    }

    /// Enters a whole list of enterprises or nothing of it, as [#enterUnits(List)] does. A count that is told again
    /// changes nothing.
    ///
    /// @throws StaleVersion when somebody else changed one of them since the list was compared
    public List<List<Message>> enterEnterprises(List<EnterpriseEntry> entries) {
        return locked(() -> enterpriseLists.enter(entries));
    }

    /// The federation that the thread works for, which must be on this deployment.
    public Federation federation() {
        return federations.current().orElseThrow(() -> new IllegalStateException("no federation " + Tenant.current()));
    }

    /// All federations of the deployment.
    public List<Federation> federations() {
        return federations.all();
    }

    /// Tells everything anew, for a module that lost or newly wants its copy.
    public void retell(FederationId federation) {
        Tenant.in(federation, () -> transactions.run(() -> {
            federations.lock();
            letterheads.retell();
            units.retell();
            enterprises.retell();
        }));
    }

    /// One command of a federation at a time: the rules look at other rows than those that are written.
    private <T> Answer<T> alone(Supplier<Answer<T>> command) {
        return locked(command);
    }

    private <T> T locked(Supplier<T> command) {
        return transactions.call(() -> {
            federations.lock();
            return command.get();
        });
    }

    static <T> Answer<T> refusedOr(List<Message> reasons, Supplier<T> work) {
        return reasons.isEmpty() ? new Done<>(work.get()) : new Refused<>(reasons);
    }
}

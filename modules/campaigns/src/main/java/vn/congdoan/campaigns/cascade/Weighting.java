package vn.congdoan.campaigns.cascade;

import vn.congdoan.campaigns.Branches.Branch;

/// By what a unit's quota is shared out.
public enum Weighting {

    EQUAL, MEMBERS, WORKERS;

    long of(Branch branch) {
        return switch (this) {
            case EQUAL -> 1;
            case MEMBERS -> branch.members();
            case WORKERS -> branch.workers();
        };
    }
}

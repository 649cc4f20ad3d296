package org.touchstone.access;

import java.util.List;

/**
 * What a person may be granted, at one organisation or for the system. Roles that follow from a
 * record (line manager, panel member) are never granted: services derive them.
 */
public final class Role {

    /** Everybody who is signed in holds this one. */
    public static final String SIGNED_IN = "SIGNED_IN";

    public static final String EMPLOYEE = "EMPLOYEE";
    public static final String CANDIDATE = "CANDIDATE";
    public static final String RECRUITING_MANAGER = "RECRUITING_MANAGER";
    public static final String RECRUITMENT_TEAM = "RECRUITMENT_TEAM";
    public static final String HR_PARTNER = "HR_PARTNER";
    public static final String MENTORING_COORDINATOR = "MENTORING_COORDINATOR";
    public static final String TALENT_LEAD = "TALENT_LEAD";

    /** Aggregates only. */
    public static final String EDI_LEAD = "EDI_LEAD";

    /** Aggregates with true counts, every look recorded. */
    public static final String ANALYST = "ANALYST";

    /** Aggregates across organisations. */
    public static final String SYSTEM_VIEWER = "SYSTEM_VIEWER";

    public static final String DATA_PROTECTION = "DATA_PROTECTION";

    /** Configuration; no personal content. */
    public static final String ADMIN = "ADMIN";

    /** In the order in which they are offered. */
    public static final List<String> GRANTABLE =
            List.of(
                    EMPLOYEE, CANDIDATE, RECRUITING_MANAGER, RECRUITMENT_TEAM, HR_PARTNER, MENTORING_COORDINATOR,
                    TALENT_LEAD, EDI_LEAD, ANALYST, SYSTEM_VIEWER, DATA_PROTECTION, ADMIN);

    private Role() {}
}

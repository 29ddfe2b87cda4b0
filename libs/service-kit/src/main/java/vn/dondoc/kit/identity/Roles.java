package vn.dondoc.kit.identity;

/** The roles a token may carry in its claim {@code groups}. */
public final class Roles {

    /** Văn thư: registers directives, keeps the directory. */
    public static final String CLERK = "clerk";

    /** Lãnh đạo, chuyên viên theo dõi: sees all tasks and who was told. */
    public static final String SUPERVISOR = "supervisor";

    /** Cán bộ của đơn vị: sees and answers the tasks of the unit in claim {@code unit}. */
    public static final String UNIT = "unit";

    /** Quản trị. */
    public static final String ADMIN = "admin";

    private Roles() {}
}

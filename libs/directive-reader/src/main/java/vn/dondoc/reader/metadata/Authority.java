package vn.dondoc.reader.metadata;

/** In whose place somebody signs (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
public enum Authority {
    /** TM., T/M: thay mặt a body that decides together. */
    ON_BEHALF,
    /** KT., K/T: ký thay the head. */
    FOR_THE_HEAD,
    /** TL., T/L: thừa lệnh. */
    BY_ORDER,
    /** TUQ., T/UQ: thừa ủy quyền. */
    BY_DELEGATION,
    /** Q.: quyền, the office is held for the time being. */
    ACTING
}

package vn.dondoc.task.revising;

import jakarta.validation.constraints.NotNull;
import vn.dondoc.task.policy.Policy;

/**
 * A policy in place of another.
 *
 * @param version of the policy that it was made from
 */
record PolicyChange(
        @NotNull(message = "Cần ghi phiên bản đã sửa từ đó.")
        Integer version,

        @NotNull(message = "Cần ghi quy định nhắc.") Policy policy) {}

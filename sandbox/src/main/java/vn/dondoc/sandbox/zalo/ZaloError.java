package vn.dondoc.sandbox.zalo;

/** The error codes of Zalo's table that the stub gives by itself. */
enum ZaloError {
    RATE_LIMIT(-32, "Your application reach limit call api"),
    UNKNOWN(-100, "Unknown error, please try again later"),
    PHONE_INVALID(-108, "Phone number is invalid"),
    TEMPLATE_ID_INVALID(-109, "Template id is invalid"),
    DATA_EMPTY(-111, "Template data is empty"),
    DATA_INVALID(-112, "Template data invalid"),
    PARAM_TOO_LONG(-1121, "Template data is break max length"),
    PARAM_MISSING(-1122, "Template data missing parameter"),
    PARAM_FORMAT(-1124, "Template data parameter format is invalid"),
    BALANCE(-115, "ZNS account balance is not enough"),
    NO_ACCOUNT(-118, "Zalo account not existed"),
    BODY_NOT_JSON(-122, "Body request is not a JSON format"),
    TOKEN_INVALID(-124, "Access token invalid"),
    PROOF_INVALID(-1241, "appsecret_proof provided is invalid"),
    PARAMETER_INVALID(-132, "Parameter is invalid"),
    NIGHT(-133, "Template is not allowed to be sent at night (22h-6h)"),
    DAILY_LIMIT(-144, "OA has exceeded its daily limit"),
    TEMPLATE_LIMIT(-147, "Template has exceeded its daily limit"),
    OA_PARAMETER_INVALID(-201, "Params is invalid"),
    OA_DAILY_LIMIT(-211, "Out of quota"),
    OA_NOT_FOLLOWED(-213, "User has not followed OA"),
    OA_TOKEN_INVALID(-216, "Access token is invalid"),
    OA_NIGHT(-234, "Message cannot be sent between 22h and 6h"),
    OA_PROOF_INVALID(-242, "appsecret_proof provided in the API argument is invalid"),
    OA_TEMPLATE_BY_PHONE_ONLY(-249, "Template does not support UID"),
    APP_ID_INVALID(-14002, "Invalid appId"),
    SECRET_INVALID(-14004, "Invalid secret key"),
    REFRESH_TOKEN_INVALID(-14014, "Invalid refresh token"),
    GRANT_TYPE_INVALID(-14018, "Invalid grant type");

    private final int code;
    private final String words;

    ZaloError(int code, String words) {
        this.code = code;
        this.words = words;
    }

    ZaloRefusal refusal() {
        return new ZaloRefusal(code, words);
    }

    ZaloRefusal refusal(String detail) {
        return new ZaloRefusal(code, words + ": " + detail);
    }
}

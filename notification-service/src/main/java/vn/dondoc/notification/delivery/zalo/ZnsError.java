package vn.dondoc.notification.delivery.zalo;

/** What an error code of ZNS means for us. The codes and their wording: Zalo's catalogue of 2025/2026. */
enum ZnsError {
    ACCEPTED,
    /** The access token is not, or no longer, good. */
    TOKEN,
    /** This person cannot or does not want to be reached by Zalo. */
    RECIPIENT,
    /** Our request or our template data is wrong: a fault of ours, which repeating does not mend. */
    REQUEST,
    /** App, account, wallet or template: an administrator must act. */
    CONFIGURATION,
    /** A limit of the day is reached. */
    QUOTA,
    /** The template may not be sent at this hour. */
    NIGHT,
    /** Too many requests a minute; not executed. */
    RATE,
    /** It may have been sent. */
    AMBIGUOUS;

    /** The same for messages by user id, whose catalogue is another. */
    static ZnsError ofAccount(int code) {
        return switch (code) {
            case 0 -> ACCEPTED;
            case -124, -216, -220 -> TOKEN;
            case -201, -213, -217, -218, -227, -230, -231, -232, -244 -> RECIPIENT;
            case -210, -233, -249 -> REQUEST;
            case -204, -205, -209, -212, -219, -221, -223, -224, -240, -242, -248, -320, -321, -1340, -1341 ->
                CONFIGURATION;
            case -211 -> QUOTA;
            case -234 -> NIGHT;
            case -32 -> RATE;
            // −200 "send failed" and whatever the catalogue does not hold
            default -> AMBIGUOUS;
        };
    }

    static ZnsError of(int code) {
        return switch (code) {
            case 0 -> ACCEPTED;
            case -124, -216, -220 -> TOKEN;
            case -108, -110, -114, -118, -119, -134, -139, -140, -141 -> RECIPIENT;
            case -106,
                    -107,
                    -109,
                    -111,
                    -112,
                    -1121,
                    -1122,
                    -1123,
                    -1124,
                    -113,
                    -1131,
                    -1132,
                    -116,
                    -121,
                    -122,
                    -123,
                    -130,
                    -132 -> REQUEST;
            case -101,
                    -102,
                    -103,
                    -104,
                    -105,
                    -115,
                    -117,
                    -120,
                    -1241,
                    -125,
                    -126,
                    -127,
                    -131,
                    -135,
                    -1351,
                    -136,
                    -137,
                    -138,
                    -1381,
                    -145,
                    -146 -> CONFIGURATION;
            case -144, -1441, -147, -1471, -1472 -> QUOTA;
            case -133 -> NIGHT;
            case -32 -> RATE;
            // −100 "unknown error" and whatever the catalogue does not hold
            default -> AMBIGUOUS;
        };
    }
}

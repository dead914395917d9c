package dev.greenlight.analyzer.wording;

/** Who acts in a clause. */
enum Party {
    VENDOR,
    CUSTOMER,
    OTHER
}

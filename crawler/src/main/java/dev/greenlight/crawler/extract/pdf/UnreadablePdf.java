package dev.greenlight.crawler.extract.pdf;

/** A PDF gives no text. */
public final class UnreadablePdf extends Exception {
    /** What is in the way. */
    public enum Obstacle {
        /** It asks for a password. */
        PASSWORD,
        /** It is cut off or damaged. */
        DAMAGE,
        /** Its pages are pictures. */
        PICTURES,
        /** It is longer than is read. */
        LENGTH
    }

    private final Obstacle obstacle;
    private final String detail;

    UnreadablePdf(Obstacle obstacle, String detail) {
        super(detail);
        this.obstacle = obstacle;
        this.detail = detail;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    /** The obstacle for people, with what would have been accepted. */
    public String detail() {
        return detail;
    }
}

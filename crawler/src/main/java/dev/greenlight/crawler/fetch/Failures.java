package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/** Tells what kind of failure an error or a status is, by its type. */
public final class Failures {
    private Failures() {}

    static FetchFailure of(URI address, IOException error) {
        String detail = Optional.ofNullable(error.getMessage()).orElse("");
        return FetchFailure.of(reason(error), address, detail);
    }

    private static Reason reason(IOException error) {
        if (error instanceof BlockedAddressException) {
            return Reason.ADDRESS_BLOCKED;
        }
        if (error instanceof UnknownHostException) {
            return Reason.NAME_NOT_RESOLVED;
        }
        if (error instanceof InterruptedIOException) {
            return Reason.TIMED_OUT;
        }
        if (error instanceof SSLException) {
            return Reason.TLS_FAILED;
        }
        if (error instanceof TooLargeException || error instanceof CrowdedException) {
            return Reason.TOO_LARGE;
        }
        if (error instanceof UnknownEncodingException) {
            return Reason.UNSUPPORTED_FORMAT;
        }
        return isBrokenOff(error) ? Reason.INCOMPLETE : Reason.CONNECTION_FAILED;
    }

    private static boolean isBrokenOff(IOException error) {
        return error instanceof ConnectionClosedException
                || error instanceof MalformedChunkCodingException
                || error instanceof EOFException
                || error instanceof ZipException;
    }

    /** The failure that a status stands for; empty for a page. */
    public static Optional<FetchFailure> ofStatus(URI address, int status) {
        if (status >= 200 && status < 300 && status != 204 && status != 205 && status != 206) {
            return Optional.empty();
        }
        return Optional.of(FetchFailure.of(reason(status), address, "status " + status));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 204, 205 -> Reason.EMPTY;
            case 206 -> Reason.INCOMPLETE;
            case 401, 407 -> Reason.LOGIN_WALL;
            case 404, 410 -> Reason.NOT_FOUND;
            case 408, 504 -> Reason.TIMED_OUT;
            case 429 -> Reason.RATE_LIMITED;
            default -> status >= 400 && status < 500 ? Reason.REFUSED : Reason.SERVER_ERROR;
        };
    }
}

package dev.greenlight.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host name that leads into a private network. */
public final class BlockedAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    BlockedAddressException(String host, InetAddress address) {
        super(host + " leads to " + address.getHostAddress());
    }
}

package dev.greenlight.crawler.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps fetches out of private networks. Names are resolved here, and connections go to the very addresses that were looked at,
 * so that a name cannot point elsewhere once it was found harmless.
 */
public final class AddressGuard {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern NUMERIC = Pattern.compile("(0x[0-9a-f]*|[0-9.])+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTTED_QUAD = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+]");

    private final Surroundings.Names names;
    private final boolean privateAllowed;

    /** @param privateAllowed whether private and loopback addresses may be fetched after all */
    public AddressGuard(Surroundings.Names names, boolean privateAllowed) {
        this.names = names;
        this.privateAllowed = privateAllowed;
    }

    /** What forbids an address by its form alone, before anything is looked up; empty if nothing does. */
    public Optional<String> fault(URI address) {
        String host = address.getHost();
        if (!SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
            return Optional.of("only http and https are fetched");
        }
        if (host == null || !HOST.matcher(host).matches()) {
            return Optional.of("the host is missing or malformed");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("an address with a user name is not fetched");
        }
        if (NUMERIC.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches()) {
            return Optional.of("a numeric host is accepted in dotted decimal form only");
        }
        return Optional.empty();
    }

    /**
     * The addresses of a host.
     *
     * @throws BlockedAddressException if one of them lies in a private network
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        for (InetAddress address : addresses) {
            if (!privateAllowed && !isPublic(address)) {
                throw new BlockedAddressException(host, address);
            }
        }
        return addresses;
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2));
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Only 2000::/3 is routed, less what carries an IPv4 address or is set aside: 2001::/23, 2001:db8::/32, 2002::/16. */
    private static boolean isPublic6(byte[] b) {
        boolean routed = (b[0] & 0xe0) == 0x20;
        boolean special = b[0] == 0x20 && b[1] == 0x01 && (b[2] & 0xfe) == 0;
        boolean example = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && (b[3] & 0xff) == 0xb8;
        boolean tunnel = b[0] == 0x20 && b[1] == 0x02;
        return routed && !special && !example && !tunnel;
    }
}

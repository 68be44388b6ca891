package app.backwise.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a request comes from, as coarse as one person can change it: an IPv4 address, or the first half of an IPv6 one.
 */
public final class Network {

    private static final int IPV4_BYTES = 4;
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** @param address a literal, so that nothing is looked up */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV4_BYTES ? address : Arrays.toString(Arrays.copyOf(bytes, PREFIX_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}

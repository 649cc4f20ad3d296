package org.touchstone.access;

import jakarta.enterprise.context.RequestScoped;

/** What a request that must not take effect twice (G-12) leaves for the transaction of its deed. */
@RequestScoped
class Claim {

    private String hash;
    private String bodyHash;
    private boolean written;

    void expect(String requestHash, String sentHash) {
        hash = requestHash;
        bodyHash = sentHash;
    }

    boolean expected() {
        return hash != null;
    }

    String hash() {
        return hash;
    }

    String bodyHash() {
        return bodyHash;
    }

    boolean written() {
        return written;
    }

    void isWritten() {
        written = true;
    }
}

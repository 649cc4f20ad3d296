package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as PBKDF2 hashes, random secrets, and the digests under which secrets are stored. */
@ApplicationScoped
public class Secrets {

    /** OWASP Password Storage Cheat Sheet, 2023: PBKDF2-HMAC-SHA512 with 210,000 rounds. */
    private static final int ROUNDS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;
    private static final int SECRET_BYTES = 32;

    /** Compared with when there is no such account, so that it takes as long as a wrong password. */
    private static final String NOBODY =
            "PBKDF2WithHmacSHA512:210000:AAAAAAAAAAAAAAAAAAAAAA==:"
                    + Base64.getEncoder().encodeToString(new byte[KEY_BITS / Byte.SIZE]);

    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA512:"
                + ROUNDS
                + ":"
                + base64.encodeToString(salt)
                + ":"
                + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    boolean matches(String password, String stored) {
        var parts = (stored == null ? NOBODY : stored).split(":");
        var base64 = Base64.getDecoder();
        var derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3])) && stored != null;
    }

    /** A secret nobody can guess, safe in an address. */
    public String random() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is stored of a random secret: enough to know it again, not enough to use it. */
    public static String digest(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in a time that does not tell how much was right. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The same characters typed on another keyboard may be composed differently: they are brought to one form. */
    byte[] derive(String password, byte[] salt, int rounds) {
        try {
            var typed = Normalizer.normalize(password, Normalizer.Form.NFKC);
            var key = new PBEKeySpec(typed.toCharArray(), salt, rounds, KEY_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.touchstone.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that says these lines to everybody who calls, one for each that it hears, whatever it hears. */
final class Refusing implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread thread;

    Refusing(String... lines) throws IOException {
        this(0, lines);
    }

    Refusing(int port, String... lines) throws IOException {
        socket = new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1"));
        thread = new Thread(() -> listen(lines), "smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(String... lines) {
        while (!socket.isClosed()) {
            try (var caller = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line : lines) {
                    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                    if (in.readLine() == null) {
                        break;
                    }
                }
            } catch (IOException e) {
                // The other side has hung up, or the socket is closed: this call is over.
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        thread.join(); // only then is the port free
    }
}

package org.touchstone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR that ships, as a process of its own. */
public final class Server implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(300);

    private static final String FAILED_DEPLOYMENT = "Exception while loading the app";

    public final int port;
    private final Process process;
    private final Path log;

    private Server(int port, Process process, Path log) {
        this.port = port;
        this.process = process;
        this.log = log;
    }

    /** Refuses at once when something else listens on the port. */
    public static void requireFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refused(
                    "Port " + port + " is in use. Stop what uses it, or choose another: mvn -Prun -Dport=8081", e);
        }
    }

    /** Starts the server and leaves at once; {@link #awaitReady()} waits for it. */
    public static Server start(int port, Path war, Path folder, Map<String, String> environment, List<String> jvm) {
        requireFree(port);
        try {
            var temporary = Files.createDirectories(folder.resolve("tmp").toAbsolutePath());
            var log = folder.resolve("touchstone.log");
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(jvm);
            command.addAll(
                    List.of(
                            "-Djava.io.tmpdir=" + temporary,
                            "-jar", war.resolveSibling("payara-micro.jar").toString(),
                            "--deploy", war.toString(),
                            "--contextroot", "/",
                            "--port", String.valueOf(port),
                            "--nocluster",
                            "--disablephonehome",
                            "--prebootcommandfile", preBoot(folder).toString()));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Server(port, builder.start(), log);
        } catch (IOException e) {
            throw new Refused("Cannot start the server: " + e.getMessage(), e);
        }
    }

    /** The settings of every installation, and one of ours: a trial listens on this machine only. */
    private static Path preBoot(Path folder) throws IOException {
        var settings = Files.readString(Path.of("deployment", "payara-preboot.txt"));
        var local =
                "set configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1\n";
        return Files.writeString(folder.resolve("preboot.txt").toAbsolutePath(), settings + local);
    }

    /** Returns when {@code /health/ready} says so; a server that died or never gets there is refused. */
    public Server awaitReady() {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        var ready =
                HttpRequest.newBuilder(URI.create(address() + "health/ready")).timeout(Duration.ofSeconds(30)).build();
        var limit = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < limit) {
            if (!process.isAlive()) {
                throw new Refused("The server stopped while starting; its log is " + log);
            }
            if (failedToDeploy()) {
                close();
                throw new Refused("Touchstone could not be deployed; the server's log is " + log);
            }
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
                process.waitFor(250, TimeUnit.MILLISECONDS);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refused("Stopped while the server was starting.", e);
            }
        }
        close();
        throw new Refused("The server was not ready after " + READY_WITHIN.toSeconds() + " s; its log is " + log);
    }

    /** After a failed deployment Payara stays up, says "ready" and answers 404. */
    private boolean failedToDeploy() {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line -> line.contains(FAILED_DEPLOYMENT));
        } catch (IOException | UncheckedIOException notReadable) {
            return false;
        }
    }

    private void pause() {
        try {
            process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped while the server was starting.", e);
        }
    }

    public String address() {
        return "http://localhost:" + port + "/";
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

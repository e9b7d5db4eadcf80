package org.astrolabio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A way to a local server that can be cut and mended. Its own end keeps its port all the while, so that nobody else gets it;
 * whoever comes while it is cut is turned away at once.
 */
public final class Cable implements AutoCloseable {

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private Optional<Integer> serverPort = Optional.empty();

    /** One that leads nowhere yet. */
    public Cable() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public synchronized void cut() throws IOException {
        serverPort = Optional.empty();
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    public synchronized void leadTo(int serverPort) {
        this.serverPort = Optional.of(serverPort);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closed) {
                // Nobody gets through any more.
            }
        }
    }

    private synchronized void connect(Socket client) throws IOException {
        if (serverPort.isEmpty()) {
            client.close();
            return;
        }
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort.get());
            ends.addAll(List.of(client, server));
            forward(client, server);
            forward(server, client);
        } catch (IOException noServer) {
            client.close();
        }
    }

    private static void forward(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException cut) {
                // Both ends are closed.
            }
        });
    }
}

package org.astrolabio.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a local server that can be cut and mended. */
final class Cable implements AutoCloseable {

    private final int serverPort;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final int port;
    private ServerSocket entrance;

    Cable(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = entrance.getLocalPort();
        accept(entrance);
    }

    int port() {
        return port;
    }

    void cut() throws IOException {
        entrance.close();
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    void mend() throws IOException {
        entrance = new ServerSocket();
        entrance.setReuseAddress(true);
        entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        accept(entrance);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void accept(ServerSocket from) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    connect(from.accept());
                }
            } catch (IOException cut) {
                // Nobody gets through any more.
            }
        });
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
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

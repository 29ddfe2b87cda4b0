package vn.dondoc.backends;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.model.PortBinding;
import java.util.Map;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** A container reached at the same port of 127.0.0.1 as long as it lives; Testcontainers by itself gives a new port at every start. */
final class FixedPortContainer {

    private final GenericContainer<?> container;
    private final DockerClient docker = DockerClientFactory.instance().client();
    private final int port;

    private FixedPortContainer(GenericContainer<?> container, int port) {
        this.container = container;
        this.port = port;
    }

    static FixedPortContainer start(
            String image, int inside, int port, Map<String, String> environment, String... command) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))
                .withEnv(environment)
                .withExposedPorts(inside)
                .withCreateContainerCmdModifier(create -> Objects.requireNonNull(create.getHostConfig())
                        .withPortBindings(PortBinding.parse("127.0.0.1:" + port + ":" + inside)));
        if (command.length > 0) {
            container.withCommand(command);
        }
        container.start();
        return new FixedPortContainer(container, port);
    }

    int port() {
        return port;
    }

    void kill() {
        try {
            docker.killContainerCmd(container.getContainerId()).exec();
        } catch (ConflictException alreadyDead) {
            return;
        }
    }

    void restart() {
        kill();
        docker.startContainerCmd(container.getContainerId()).exec();
    }

    void pause() {
        docker.pauseContainerCmd(container.getContainerId()).exec();
    }

    void resume() {
        docker.unpauseContainerCmd(container.getContainerId()).exec();
    }

    void close() {
        container.stop();
    }
}

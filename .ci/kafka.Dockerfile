# The official image starts on a directory that it has formatted before; a stand-in that does not is taught it here.
FROM apache/kafka:4.1.1
RUN sed -i 's/^\(java .*KafkaDockerWrapper setup .*\)$/result=$(\1 2>\&1) || { echo "$result"; echo "$result" | grep -qi "already formatted"; }/' /etc/kafka/docker/run

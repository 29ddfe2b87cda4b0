#!/usr/bin/python3
"""Submits a directive with kafka-python (Debian: python3-kafka) in structured mode and prints its answer.

    submit.py BROKER NUMBER        for example submit.py localhost:9092 443-CV/TU
"""
import json
import pathlib
import sys
import time
import uuid

from kafka import KafkaConsumer, KafkaProducer

broker, number = sys.argv[1:]
data = json.loads((pathlib.Path(__file__).parent / "data.json").read_text("utf-8"))
data["number"] = number
event = {
    "specversion": "1.0",
    "id": str(uuid.uuid4()),
    "source": "/python",
    "type": "vn.dondoc.directive-submitted.v1",
    "datacontenttype": "application/json",
    "data": data,
}

producer = KafkaProducer(bootstrap_servers=broker, acks="all", retries=5)
producer.send(
    "dondoc.directives.submitted",
    key=f"/python|{number}".encode(),
    value=json.dumps(event, ensure_ascii=False).encode(),
    headers=[("content-type", b"application/cloudevents+json; charset=UTF-8")],
).get(timeout=10)

consumer = KafkaConsumer(
    "dondoc.directives.answered", bootstrap_servers=broker, auto_offset_reset="earliest", consumer_timeout_ms=10_000
)
until = time.monotonic() + 10
for record in consumer:
    answer = json.loads(record.value)
    if answer["data"]["submission"]["id"] == event["id"]:
        print(json.dumps(answer, ensure_ascii=False))
        sys.exit(0)
    if time.monotonic() > until:
        break
sys.exit("No answer within 10 seconds")

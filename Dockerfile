# Built by docker-compose.yml from what `mvn verify` left in app/target.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY app/target/app-0.1.0-SNAPSHOT.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --home /srv/congdoan congdoan && mkdir -p /srv/congdoan/data /srv/congdoan/plugins && chown -R congdoan /srv/congdoan
WORKDIR /srv/congdoan
COPY --from=layers /build/extracted ./
COPY app/target/plugins/ ./plugins/
USER congdoan
ENV CONGDOAN_DATA_DIR=/srv/congdoan/data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "app.jar"]

# syntax=docker/dockerfile:1
# The worker with the official Neo4j driver. Build: docker build -t actorgraph .

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# A newer SDK in the image may warn of more; what is an error for developers must not stop an image.
RUN dotnet publish src/ActorGraph.Worker/ActorGraph.Worker.csproj \
      --configuration Release --output /published -p:Neo4jPackages=true -p:RestoreLockedMode=false -p:TreatWarningsAsErrors=false \
 && mkdir /empty

# No shell, no package manager, an ordinary user (app, 1654).
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled AS worker
WORKDIR /app
COPY --from=build /published .
# The ledger's folder must belong to the user before a volume is laid over it; COPY is the only tool this image has.
COPY --from=build --chown=1654:1654 /empty /data
USER 1654
ENV DOTNET_EnableDiagnostics=0 \
    ACTORGRAPH_LEDGER__PATH=/data/actorgraph.db
VOLUME /data
ENTRYPOINT ["dotnet", "/app/actorgraph.dll"]
CMD ["run"]

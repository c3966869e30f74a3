// Where actors stand in the picture: the one asked for in the middle, the others on rings around it, the heaviest inside.
// A neighbour keeps its place while one slides over time, so that the eye can follow.
const oneRing = 11;
const twoRings = 26;
const ahead = 9;

export class Places {
  #slots = new Map();
  #capacity = 0;

  // Forgets all places: another actor is in the middle.
  clear() {
    this.#slots.clear();
    this.#capacity = 0;
  }

  // The place of each neighbour, within a box of the given half width and half height.
  put(neighbours, relations, halfWidth, halfHeight) {
    const fresh = inOrder(neighbours.filter(id => !this.#slots.has(id)), relations);
    const here = new Set(neighbours);
    const taken = new Set([...this.#slots].filter(([id]) => here.has(id)).map(([, slot]) => slot));
    let slot = 0;
    for (const id of fresh) {
      while (taken.has(slot)) {
        slot++;
      }

      [...this.#slots].filter(([, other]) => other === slot).forEach(([id]) => this.#slots.delete(id));
      this.#slots.set(id, slot);
      taken.add(slot);
    }

    this.#capacity = Math.max(this.#capacity, ...[...taken].map(s => s + 1), 1);
    return new Map(neighbours.map(id => [id, this.#at(this.#slots.get(id), halfWidth, halfHeight)]));
  }

  // All rings have the same number of places, each ring turned against the one inside it: no line to an outer neighbour runs through an inner one.
  #at(slot, halfWidth, halfHeight) {
    const rings = this.#capacity <= oneRing ? 1 : this.#capacity <= twoRings ? 2 : 3;
    const size = Math.ceil(this.#capacity / rings);
    const ring = Math.floor(slot / size);
    const share = rings === 1 ? 0.84 : 0.54 + 0.46 * ring / (rings - 1);
    const angle = 2 * Math.PI * (slot % size + ring / rings) / size - Math.PI / 2;
    return { x: halfWidth * share * Math.cos(angle), y: halfHeight * share * Math.sin(angle) };
  }
}

// Those who deal with each other stand side by side: next is whoever deals most with the last one, else the heaviest.
function inOrder(neighbours, relations) {
  const left = [...neighbours];
  const order = [];
  while (left.length > 0) {
    const last = order.at(-1);
    const weights = left.map(id => relations.filter(r => (r.source === id && r.target === last) || (r.target === id && r.source === last)).reduce((sum, r) => sum + r.weight, 0));
    const heaviest = Math.max(...weights);
    // Only a few steps ahead: the heaviest belong inside.
    const at = heaviest > 0 && weights.indexOf(heaviest) < ahead ? weights.indexOf(heaviest) : 0;
    order.push(...left.splice(at, 1));
  }

  return order;
}

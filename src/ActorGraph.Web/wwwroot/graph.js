// The picture: an actor and its neighbours.
import cytoscape from '/vendor/cytoscape/cytoscape.esm.min.mjs';
import { bundle } from './bundles.js';
import { byId } from './dom.js';
import { Places } from './places.js';
import { graphStyle } from './graph-style.js';

const margin = { x: 96, y: 54 };

export function startGraph({ onActor, onEdge, onNothing }) {
  const container = byId('graph');
  const places = new Places();
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let center = null;
  let shown = null;
  const cy = cytoscape({
    container, style: graphStyle(), minZoom: 0.3, maxZoom: 3, boxSelectionEnabled: false, autoungrabify: false, selectionType: 'single',
  });

  cy.on('tap', 'node', event => onActor(event.target.id()));
  cy.on('tap', 'edge', event => onEdge(event.target.data()));
  cy.on('tap', event => event.target === cy && onNothing());
  cy.on('mouseover', 'node, edge', event => {
    event.target.addClass('hover');
    container.style.cursor = 'pointer';
  });
  cy.on('mouseout', 'node, edge', event => {
    event.target.removeClass('hover');
    container.style.cursor = '';
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(graphStyle()));
  new ResizeObserver(() => {
    cy.resize();
    if (shown) {
      place(shown, false);
    }
  }).observe(container);

  function place(answer, isMoving) {
    const neighbours = answer.actors.map(a => a.id).filter(id => id !== answer.center);
    const at = places.put(neighbours, answer.relations, Math.max(120, cy.width() / 2 - margin.x), Math.max(120, cy.height() / 2 - margin.y));
    at.set(answer.center, { x: 0, y: 0 });
    cy.nodes().forEach(node => {
      const position = at.get(node.id());
      if (position && isMoving && !calm.matches && !node.hasClass('new')) {
        node.animate({ position }, { duration: 250 });
      } else if (position) {
        node.position(position);
      }
    });
    cy.zoom(1);
    cy.pan({ x: cy.width() / 2, y: cy.height() / 2 });
    cy.nodes().removeClass('new');
  }

  return {
    show(answer) {
      if (answer.center !== center) {
        center = answer.center;
        places.clear();
        cy.elements().remove();
      }

      shown = answer;
      const weights = new Map();
      for (const r of answer.relations) {
        for (const end of [r.source, r.target]) {
          weights.set(end, (weights.get(end) ?? 0) + r.weight);
        }
      }

      const lines = bundle(answer.relations);
      const keep = new Set([...answer.actors.map(a => a.id), ...lines.map(l => l.id)]);
      cy.batch(() => {
        cy.elements().filter(e => !keep.has(e.id())).remove();
        for (const a of answer.actors) {
          const data = { id: a.id, name: a.name, type: a.type, size: a.id === center ? 58 : 20 + Math.min(26, 5 * Math.sqrt(weights.get(a.id) ?? 1)) };
          put('nodes', data, a.id === center ? 'center' : '');
        }

        for (const line of lines) {
          put('edges', { ...line, width: Math.min(9, 1.2 + 1.5 * Math.log2(1 + line.weight)) }, classesOf(line));
        }
      });
      place(answer, true);
    },
    clear() {
      [center, shown] = [null, null];
      cy.elements().remove();
    },
    select(isSelected) {
      cy.elements().unselect().removeClass('faded');
      const chosen = cy.edges().filter(e => isSelected(e.data())).select();
      if (chosen.nonempty()) {
        cy.elements().not(chosen).not(chosen.connectedNodes()).addClass('faded');
      }
    },
  };

  function put(group, data, classes) {
    const known = cy.getElementById(data.id);
    if (known.nonempty()) {
      known.data(data);
      known.classes(classes);
    } else {
      cy.add({ group, data, classes: `${classes} new` });
    }
  }

  function classesOf(line) {
    return [
      line.tone,
      line.directed ? 'directed' : '',
      line.sure ? '' : 'unsure',
      line.source === center || line.target === center ? 'own' : 'among',
    ].filter(Boolean).join(' ');
  }
}

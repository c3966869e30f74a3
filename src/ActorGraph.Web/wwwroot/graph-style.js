// The picture's style, with the page's colours for light and dark.
export function graphStyle() {
  const page = getComputedStyle(document.documentElement);
  const colour = name => page.getPropertyValue(`--${name}`).trim();
  const font = getComputedStyle(document.body).fontFamily;
  const tones = ['cooperation', 'conflict', 'state'].map(tone => ({
    selector: `edge.${tone}`, style: { 'line-color': colour(tone), 'target-arrow-color': colour(tone), color: colour(tone) },
  }));
  const types = [['Country', 'ellipse'], ['Person', 'round-hexagon'], ['Organization', 'round-rectangle']].map(([type, shape]) => ({
    selector: `node[type = "${type}"]`, style: { 'background-color': colour(type), shape },
  }));
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(name)',
        color: colour('ink'),
        'font-family': font,
        'font-size': 12.5,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': 120,
        'text-outline-color': colour('stage'),
        'text-outline-width': 2.5,
        'border-width': 2,
        'border-color': colour('stage'),
        'overlay-opacity': 0,
      },
    },
    ...types,
    { selector: 'node.center', style: { 'font-size': 15, 'font-weight': 600, 'border-width': 4, 'border-color': colour('halo') } },
    { selector: 'node.hover', style: { 'border-color': colour('ink'), 'z-index': 9 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'arrow-scale': 0.9,
        'target-distance-from-node': 3,
        'source-distance-from-node': 3,
        'line-opacity': 0.82,
        'overlay-opacity': 0,
        'font-family': font,
        'font-size': 11.5,
        'text-background-color': colour('surface'),
        'text-background-opacity': 1,
        'text-background-padding': 4,
        'text-background-shape': 'roundrectangle',
      },
    },
    ...tones,
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.unsure', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.among', style: { 'line-opacity': 0.24, 'target-arrow-shape': 'none', 'z-index': -1 } },
    { selector: '.faded', style: { opacity: 0.28 } },
    { selector: 'edge:selected', style: { 'line-opacity': 1, 'underlay-color': colour('halo'), 'underlay-opacity': 1, 'underlay-padding': 4, 'z-index': 8 } },
    { selector: 'edge.hover', style: { label: 'data(label)', opacity: 1, 'line-opacity': 1, 'z-index': 9, 'z-compound-depth': 'top' } },
  ];
}

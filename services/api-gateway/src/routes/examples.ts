/** What the examples in the OpenAPI document are about: one item, its capture and its task. */
export const exampleIds = {
  task_id: '019abc12-3456-7def-8123-456789abcdef',
  item_id: 'reading-list.42',
  capture_id: '019abc12-3456-7def-8123-456789abcdee',
};
export const exampleUrl = 'https://example.com/article';

/** What becomes the `examples` of a body in the OpenAPI document; zod's own are dropped where a field is transformed. */
export const requestExamples = 'x-examples';

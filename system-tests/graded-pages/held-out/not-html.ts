// Addresses that are no pages, of other types than the other set's.
import type { GradedPage } from '../types.ts';

export const notHtml: readonly GradedPage[] = [
  {
    name: 'table-of-values',
    label: 'not_html',
    why: 'a table as comma-separated values, which a browser would download',
    path: '/2023.csv',
    mediaType: 'text/csv; charset=utf-8',
    html: 'date,height,remark\n2023-01-01,4.2,\n2023-01-02,4.1,not found\n',
  },
];

import './define-storefront.js';
import './define-portal.js';
